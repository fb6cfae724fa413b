package pullquote.analysis.nlp.entity;

/** What the text's own words (honorifics, pronouns, kinship) or, failing them, a given name tell of a person's gender. */
public enum Gender {
    FEMALE,
    MALE,
    /** Nothing told, told both ways, or not a person. */
    UNKNOWN
}
