"""What a network read lately, so that the same words are not read twice.

An audit scores one packet under dozens of names; nearly all of its sentences reach the networks
unchanged. A reading is kept whole, as it was computed, so that an answer never depends on what was
asked before.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

__all__ = ["Memory"]

Floats = NDArray[np.float32]

#: So many readings are kept, of some tens of kilobytes each.
_MOST = 1000


class Memory:
    """The latest readings by what was read; the one that was asked for longest ago is dropped."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._kept: OrderedDict[bytes, Floats] = OrderedDict()

    def recall(self, key: bytes, read: Callable[[], Floats]) -> Floats:
        """The reading of this key; read now where it is not remembered. It cannot be written to."""
        known = self._kept.get(key)
        if known is None:
            known = read()
            known.flags.writeable = False
            self._kept[key] = known
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return known

    def forget(self) -> None:
        """Keep nothing, as before the first reading."""
        self._kept.clear()
