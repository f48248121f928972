"""What the words of dates are: tokens, what each means, and the items that a text is made of."""
