package io.mandate.project.money.template;

/** A column of a template. Its name is that of the field in an error. */
enum Column {
    DOCUMENT("document", true, "The document, such as the number of the receipt"),
    LINE(
            "line",
            true,
            "Names the line; under the same name it is the same line when it comes again"),
    CATEGORY("category", true, "Code of the category, such as material"),
    WBS("wbs", false, "Element of the work breakdown structure; empty for the project as a whole"),
    PERIOD("period", true, "Month, such as 2027-03"),
    POSTING_DATE("postingDate", true, "Day of the posting, such as 2027-03-31"),
    DOCUMENT_DATE("documentDate", false, "Day of the document, such as 2027-03-28"),
    AMOUNT(
            "amount",
            true,
            "With a decimal point and no other sign, such as 1234.50; 0 takes the line back"),
    CURRENCY("currency", true, "Such as EUR"),
    TEXT("text", false, "Whatever is to be remembered");

    final String title;
    final boolean needed;
    final String meaning;

    Column(String title, boolean needed, String meaning) {
        this.title = title;
        this.needed = needed;
        this.meaning = meaning;
    }
}
