"""Random wordings and family rules for random_input.py.

They come from a generator of their own, so that what the seeds make of everything else stays.
"""
import random

SUBJECTS = [
    "Pritner offline", "printers offline again", "Backup job red on mail.example.com",
    "Badge reader roster feed late", "Badge reader roster feed late at gate",
    "Badge raeder roster feed late", "cannot log in", "Can't logon: error 1722", "Drucker defekt",
    "Drucker geht nicht", "Mot de passe oublié", "MDP oublié", "Laptop for Anna Schmidt",
    "laptop ann.x", "Outlook.exe hängt", "Event ID 4625 (logon)", "🔥", "a",
    "«VPN»\u00a0tunnel – drops…", "\u200fVPN tunnel\u200e drops", "VPN tunnel drops 3",
    "VPN tunnel drops 10.0.0.1", "VPN tunnel drops", "VPN tunnel drops", "printer offline"]
RULES = [
    ["merge", "VPN tunnel drops ?", "VPN"], ["merge", "*vpn*drops*", "VPN drops"],
    ["name", "*VPN tunnel drops", "VPN drops"], ["name", "Mailbox full*", "Full mailboxes"],
    ["split", "Mailbox full *", ""], ["ignore", "slow*", ""], ["ignore", "*LOGIN", "x"],
    ["merge", "*login", "Logins"], ["workaround", "Printer*", "accepted"], ["mege", "*", "x"],
    ["name", "Help", " "], ["merge", "*", "Everything"], ["name", "*Printer*", "Printers"],
    ["merge", "badge*late", "Printers"], ["merge", "help", "Help desk"], ["merge", "Help*", "VPN"],
    ["merge", "nothing of the kind", "Nothing"]]


class Issues:
    def __init__(self, seed):
        self.rng = random.Random(f"issues {seed}")
        self.few = self.rng.random() < 0.5

    def reword(self, cells, header):
        """Another subject for some tickets; some inputs have few different ones, so that many recur."""
        if self.rng.random() < (0.7 if self.few else 0.4):
            choice = SUBJECTS[-5:] if self.few else SUBJECTS
            cells[header.index("subject")] = self.rng.choice(choice)
        if self.few and self.rng.random() < 0.5:
            cells[header.index("system")] = "VPN"

    def rules(self):
        count = self.rng.choice([0, 0, 2, 5])
        return [["rule", "pattern", "into"]] + self.rng.sample(RULES, count)
