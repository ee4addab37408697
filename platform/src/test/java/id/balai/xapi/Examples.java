package id.balai.xapi;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Statements to try rules on. */
final class Examples {
    private static final String FULL = """
            {"id": "0191f1a5-7c3e-7a10-9b1d-2f3c4d5e6f70",
             "actor": {"objectType": "Group", "name": "Pengurus", "member": [{"mbox": "mailto:sri@example.id"}]},
             "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"id": "menjawab"}},
             "object": {"objectType": "Activity", "id": "https://balai.id/soal/1", "definition": {
               "name": {"id": "Soal 1"}, "description": {"en-GB": "Question 1"}, "type": "http://adlnet.gov/x",
               "moreInfo": "https://balai.id/info", "interactionType": "choice", "correctResponsesPattern": ["a"],
               "choices": [{"id": "a", "description": {"id": "debit"}}, {"id": "b"}],
               "extensions": {"https://balai.id/ext": null}}},
             "result": {"score": {"scaled": 0.5, "raw": 5, "min": 0, "max": 10}, "success": true, "completion": false,
               "response": "a", "duration": "PT1M2.5S", "extensions": {"https://balai.id/ext": {"any": [null]}}},
             "context": {"registration": "0191f1a5-7c3e-7a10-9b1d-2f3c4d5e6f71",
               "instructor": {"account": {"homePage": "https://balai.id", "name": "guru"}},
               "team": {"objectType": "Group", "mbox_sha1sum": "ebd31e95054c018b10727ccffd2ef2ec3a016ee9"},
               "contextActivities": {"parent": {"id": "https://balai.id/kursus"}, "other": [{"id": "https://b.id/x"}]},
               "revision": "1", "platform": "Balai", "language": "id",
               "statement": {"objectType": "StatementRef", "id": "0191f1a5-7c3e-7a10-9b1d-2f3c4d5e6f72"}},
             "timestamp": "2026-11-21T10:00:00+07:00", "stored": "2026-11-21T03:00:01Z", "version": "1.0.3",
             "authority": {"openid": "https://openid.example.id/1"},
             "attachments": [{"usageType": "http://adlnet.gov/u", "display": {"id": "Berkas"}, "contentType":
               "text/plain; charset=ascii", "length": 27, "fileUrl": "https://balai.id/berkas",
               "sha2": "495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a"}]}
            """;

    private static final String SUB = """
            {"actor": {"mbox": "mailto:sri@example.id"}, "verb": {"id": "http://adlnet.gov/expapi/verbs/planned"},
             "object": {"objectType": "SubStatement",
               "actor": {"mbox": "mailto:budi@example.id"},
               "verb": {"id": "http://adlnet.gov/expapi/verbs/attended"},
               "object": {"objectType": "Agent", "mbox": "mailto:ketua@example.id"}}}
            """;

    private static final String CONTEXT_PARTIES = """
            {"actor": {"mbox": "mailto:sri@example.id"}, "verb": {"id": "http://adlnet.gov/expapi/verbs/attended"},
             "object": {"id": "https://balai.id/rapat"},
             "context": {
               "contextAgents": [{"objectType": "contextAgent", "agent": {"mbox": "mailto:budi@example.id"},
                 "relevantTypes": ["https://balai.id/peran/saksi"]}],
               "contextGroups": [{"objectType": "contextGroup",
                 "group": {"objectType": "Group", "mbox": "mailto:tim@example.id"}}]}}
            """;

    private Examples() {}

    /** One that uses everything there is in both versions. */
    static ObjectNode full() {
        return object(FULL);
    }

    static ObjectNode withSubStatement() {
        return object(SUB);
    }

    static ObjectNode withContextParties() {
        return object(CONTEXT_PARTIES);
    }

    static ObjectNode object(String json) {
        return (ObjectNode) Reading.json(json);
    }

    /** The statement with another value at that place, or with nothing there where the value is empty. */
    static ObjectNode with(ObjectNode statement, String pointer, String json) {
        var at = JsonPointer.compile(pointer);
        JsonNode holder = statement.at(at.head());
        var name = at.last().getMatchingProperty();
        if (holder instanceof ArrayNode array) array.set(at.last().getMatchingIndex(), Reading.json(json));
        else if (json.isEmpty()) ((ObjectNode) holder).remove(name);
        else ((ObjectNode) holder).set(name, Reading.json(json));
        return statement;
    }
}
