"""Invented people of many origins, for tests that swap one name for another."""

from __future__ import annotations

#: Invented people: given name, middle name, family name, another given and family name.
PEOPLE = {
    "English": ("Margaret", "Louise", "Holloway", "Trevor", "Ashdown"),
    "Spanish": ("Ximena", "Paola", "Ordóñez", "Gonzalo", "Baeza"),
    "Portuguese": ("Leonor", "Inês", "Vasconcelos", "Tiago", "Pimentel"),
    "German": ("Jörg", "Ulrich", "Weißmüller", "Annegret", "Schäfer"),
    "Polish": ("Bożena", "Halina", "Wąsowska", "Zdzisław", "Brzeziński"),
    "Russian": ("Людмила", "Аркадьевна", "Тихомирова", "Геннадий", "Лосев"),
    "Arabic": ("Rashid", "Nabil", "Tamimi", "Zaynab", "Haddad"),
    "Turkish": ("Gökhan", "Çetin", "Yıldırım", "Şebnem", "Özkan"),
    "Persian": ("Shahrzad", "Golnaz", "Tavakoli", "Kourosh", "Moradi"),
    "Marathi": ("प्राजक्ता", "सुहास", "कुलकर्णी", "विनायक", "देशपांडे"),
    "Hindi": ("Devendra", "Prakash", "Bhatnagar", "Sunita", "Malhotra"),
    "Tamil": ("Kavitha", "Selvam", "Arumugam", "Murugan", "Perumal"),
    "Chinese": ("Meiling", "Rui", "Ouyang", "Tao", "Fan"),
    "Korean": ("Haneul", "Bora", "Namgung", "Dohyun", "Eom"),
    "Japanese": ("Sakura", "Emi", "Matsumoto", "Kenji", "Hoshino"),
    "Vietnamese": ("Thảo", "Bích", "Đặng", "Quốc", "Vũ"),
    "Yoruba": ("Adébáyọ̀", "Olúwaṣeun", "Ògúnlẹ́yẹ", "Yéwándé", "Akínyẹmí"),
    "Amharic": ("Tigist", "Alemu", "Bekele", "Dawit", "Girma"),
}
