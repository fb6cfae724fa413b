package pullquote.analysis.across;

/**
 * An entity in a ranking.
 *
 * @param entity its number
 * @param first what it is ranked by
 * @param second what decides among equals
 * @param third another sum
 */
record Ranked(int entity, long first, long second, long third) {}
