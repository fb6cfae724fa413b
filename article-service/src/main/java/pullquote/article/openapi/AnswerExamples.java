package pullquote.article.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;

/** What answers look like; a test holds each against its schema. */
final class AnswerExamples {

    private static final String HASH = "sha256:2f0a6a4f0e3c4b7a9d1f8e7c6b5a49382716f5e4d3c2b1a0f9e8d7c6b5a49382";
    private static final String FACTS = """
            "id": "019ab3f0-5c4e-7b21-9d1e-3f2a6b7c8d9e", "url": "https://gazette.example/2026/harbour-festival",
            "headline": "Harbour Festival Draws Record Crowd", "byline": "Nora Quist", "dateline": null,
            "publisher": "The Elmsworth Gazette", "publishedAt": "2026-11-24T08:00:00Z", "language": "en", "wordCount": 16,
            "contentHash": "%s", "revision": 1, "createdAt": "2026-11-24T08:01:07.104512Z",
            "updatedAt": "2026-11-24T08:01:07.104512Z"
            """.formatted(HASH);
    private static final String ARTICLE = """
            {%s, "body": "More than 90,000 people came to the harbour festival over the weekend.\\n\\nThe city had expected half.",
            "removed": [{"text": "Was this article helpful?", "reason": "feedback"}]}
            """.formatted(FACTS);
    private static final String REVISION = """
            {"articleId": "019ab3f0-5c4e-7b21-9d1e-3f2a6b7c8d9e", "revision": 2,
            "url": "https://gazette.example/2026/harbour-festival", "headline": "Harbour Festival Draws Record Crowd",
            "byline": "Nora Quist", "dateline": null, "publisher": "The Elmsworth Gazette",
            "publishedAt": "2026-11-24T08:00:00Z", "language": "en", "wordCount": 16, "contentHash": "%s",
            "updatedAt": "2026-11-24T09:30:00Z", "changed": "headline"}
            """.formatted(HASH);
    private static final String DIFFERENCE = """
            {"articleId": "019ab3f0-5c4e-7b21-9d1e-3f2a6b7c8d9e",
            "from": {"revision": 1, "contentHash": "%1$s", "updatedAt": "2026-11-24T08:01:07Z"},
            "to": {"revision": 2, "contentHash": "%1$s", "updatedAt": "2026-11-24T09:30:00Z"},
            "metadata": [{"field": "byline", "from": null, "to": "Nora Quist"}],
            "changes": [{"kind": "replaced", "from": {"text": "40,000", "start": 10, "end": 16},
            "to": {"text": "90,000", "start": 10, "end": 16}}]}
            """.formatted(HASH);
    private static final String CHANGE = """
            {"position": 4711, "articleId": "019ab3f0-5c4e-7b21-9d1e-3f2a6b7c8d9e", "change": "revised", "revision": 2,
            "contentHash": "%s", "at": "2026-11-24T09:30:00Z"}
            """.formatted(HASH);
    private static final String COPY = """
            {"id": "019ab3f1-7d10-7c55-8a2b-1b2c3d4e5f60", "url": "https://herald.example/festival",
            "headline": "Record Crowd at Harbour Festival", "publisher": "The Tidewater Herald",
            "publishedAt": "2026-11-24T10:00:00Z", "wordCount": 18, "similarity": 0.87, "sameContent": false}
            """;
    private static final String KEY = """
            {"id": "019ab3f2-0a1b-7c2d-8e3f-405162738495", "name": "the newsroom's dashboard", "scopes": ["read"],
            "createdAt": "2026-11-24T08:00:00Z", "expiresAt": "2090-01-31T00:00:00Z", "revokedAt": null, "lastUsedAt": null}
            """;
    private static final String FEED = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Articles", "items": [
            {"id": "urn:uuid:019ab3f0-5c4e-7b21-9d1e-3f2a6b7c8d9e", "title": "Harbour Festival Draws Record Crowd"}]}
            """;

    private static final Map<String, String> BY_SCHEMA = Map.of(
            "ArticleView", ARTICLE,
            "ArticlePage", "{\"items\": [{" + FACTS + "}], \"next\": \"MTc2Mzk3MTIwMDAwMA\"}",
            "RevisionPage", "{\"items\": [" + REVISION + "], \"next\": null}",
            "RevisionDiff", DIFFERENCE,
            "ChangePage", "{\"items\": [" + CHANGE + "], \"next\": \"NDcxMQ\"}",
            "CopyList", "{\"items\": [" + COPY + "]}",
            "KeyView", KEY,
            "KeyPage", "{\"items\": [" + KEY + "], \"next\": null}");

    private static final Map<String, String> TEXTS = Map.of(
            "text/plain",
                    "Harbour Festival Draws Record Crowd\n\nMore than 90,000 people came to the harbour festival.",
            "text/csv", "id,headline\r\n019ab3f0-5c4e-7b21-9d1e-3f2a6b7c8d9e,Harbour Festival Draws Record Crowd\r\n",
            "application/atom+xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Articles</title></feed>",
            "application/x-ndjson",
                    "{\"line\": 1, \"status\": \"created\", \"id\": \"019ab3f0-5c4e-7b21-9d1e-3f2a6b7c8d9e\"}\n");

    private static final Map<String, String> BY_TYPE = Map.of(
            "application/feed+json", FEED,
            "application/ld+json",
                    "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Harbour Festival Draws Record Crowd\"}",
            "application/vnd.iptc.ninjs+json",
                    "{\"uri\": \"urn:uuid:019ab3f0-5c4e-7b21-9d1e-3f2a6b7c8d9e\", \"standard\": {\"name\": \"ninjs\", \"version\": \"3.1\"}}");

    private AnswerExamples() {}

    /**
     * An answer's body.
     *
     * @param reference to its schema; empty where it has none of its own
     */
    static Optional<Object> of(String type, Optional<String> reference) {
        return reference
                .map(name -> BY_SCHEMA.get(name.substring(name.lastIndexOf('/') + 1)))
                .or(() -> Optional.ofNullable(BY_TYPE.get(type)))
                .map(AnswerExamples::parse)
                .or(() -> Optional.ofNullable(TEXTS.get(type)));
    }

    private static Object parse(String json) {
        try {
            return new ObjectMapper().readValue(json, Map.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The examples are JSON", e);
        }
    }
}
