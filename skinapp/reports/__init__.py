"""The report of one assessment: what is said (`compose`) and how it looks on paper (`pdf`)."""

from skinapp.reports.compose import compose
from skinapp.reports.details import ReportDetails
from skinapp.reports.pdf import write_pdf
from skinapp.reports.report import Report

__all__ = ["Report", "ReportDetails", "compose", "write_pdf"]
