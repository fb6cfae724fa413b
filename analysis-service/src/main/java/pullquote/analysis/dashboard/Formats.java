package pullquote.analysis.dashboard;

/** Where the rows of a panel are served for programs. */
public record Formats(String json, String csv) {

    static Formats of(Address rows) {
        return new Formats(rows.toString(), rows.with("format", "csv").toString());
    }
}
