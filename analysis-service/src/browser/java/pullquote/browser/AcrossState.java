package pullquote.browser;

import com.microsoft.playwright.Response;

/** A page across articles in one of the states that it can be in. */
enum AcrossState {
    ENTITIES("/entities"),
    ENTITIES_OF_ONE_TYPE("/entities?type=PERSON"),
    ENTITIES_NONE("/entities?q=zeppelin"),
    ENTITY("/entities/%s"),
    ENTITY_BY_DAY("/entities/%s?interval=day"),
    ENTITY_UNKNOWN("/entities/00000000-0000-0000-0000-000000000000"),
    QUOTES("/quotes"),
    QUOTES_BY_ONE("/quotes?speaker=Ada+Lund"),
    QUOTES_NONE("/quotes?q=zeppelin&days=7"),
    QUOTES_OF_A_BROKEN_ADDRESS("/quotes?cursor=nonsense");

    private final String path;

    AcrossState(String path) {
        this.path = path;
    }

    Response openFor(Visitor visitor) {
        return visitor.open(path.contains("%s") ? path.formatted(Archive.entity("Ada Lund")) : path);
    }
}
