package pullquote.analysis.nlp.entity;

/** The kinds of entity. Only the first three are names; the others are values, left out unless asked for. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    DATE,
    MONEY,
    PERCENT
}
