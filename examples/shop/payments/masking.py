"""What may be shown of numbers that belong to a customer."""


def last_digits(number: str, shown: int = 4) -> str:
    """Stars, and the end of the number that is printed on receipts too."""
    digits = "".join(character for character in number if character.isdigit())
    return "*" * max(0, len(digits) - shown) + digits[-shown:]


def initials(name: str) -> str:
    """The first letters of a name, for lists on screens that face the counter."""
    return "".join(part[0].upper() + "." for part in name.split())


def short_mail(address: str) -> str:
    """The first letter and the domain of a mail address."""
    name, _, domain = address.partition("@")
    return f"{name[:1]}…@{domain}" if domain else "…"


def short_name(name: str) -> str:
    """The first name, and the initial of the last one: Mina K."""
    first, *rest = name.split() or [""]
    return f"{first} {rest[-1][0].upper()}." if rest else first


def same_ending(number: str, ending: str) -> bool:
    """Whether a number that a customer reads out may be the one that we have."""
    return bool(ending) and last_digits(number).strip("*") == ending
