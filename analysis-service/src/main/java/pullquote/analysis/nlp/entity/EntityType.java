package pullquote.analysis.nlp.entity;

/**
 * The kinds of entity. The first three are what charts of names show; the other names and the values (dates, amounts, percentages) are left out
 * unless asked for.
 */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    OTHER,
    DATE,
    MONEY,
    PERCENT
}
