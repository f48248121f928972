"""One date that is given twice: in two calendars, in two styles, with the year of a reign."""
