"""What was read from JSON, and a form → whether it has that form: files in OUT may be damaged, or edited by hand."""

from __future__ import annotations

from typing import Any


def has_form(value: Any, form: Any) -> bool:
    """Whether a value is of a type, of one of several forms, or a list or table of values of such; a table may hold others."""
    if isinstance(form, dict):
        return isinstance(value, dict) and all(has_form(value.get(key), of) for key, of in form.items())
    if isinstance(form, list):
        return isinstance(value, list) and all(has_form(item, form[0]) for item in value)
    if isinstance(form, tuple):
        return any(has_form(value, one) for one in form)
    return isinstance(value, form)
