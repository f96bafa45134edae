"""JSON, YAML and TOML read so that every value keeps its place in the file."""
