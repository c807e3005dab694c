using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>What a seed's study has where the file does not say it, so that short files do.</summary>
internal static class SeedDefaults
{
    private const string Question =
        "<HTMLQuestion xmlns=\"http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd\">"
        + "<HTMLContent><![CDATA[<!DOCTYPE html><html><body><p>What do you see?</p></body></html>]]></HTMLContent>"
        + "<FrameHeight>0</FrameHeight></HTMLQuestion>";

    /// <summary>The members, as the dialect's API takes them.</summary>
    /// <param name="origin">The dialect.</param>
    /// <param name="name">The study's name in the file.</param>
    public static IEnumerable<(string Member, JsonNode? Value)> Of(Origin origin, string name) => origin == Origin.MTurk
        ?
        [
            ("Title", name), ("Description", name), ("Reward", "1.00"), ("MaxAssignments", 10),
            ("AssignmentDurationInSeconds", 3_600), ("LifetimeInSeconds", 7 * 86_400), ("Question", Question),
        ]
        :
        [
            ("name", name), ("description", name), ("external_study_url", "https://example.org/"),
            ("prolific_id_option", "question"), ("reward", 100), ("total_available_places", 10), ("estimated_completion_time", 5),
            ("device_compatibility", new JsonArray("desktop")), ("peripheral_requirements", new JsonArray()),
            ("completion_codes", new JsonArray(new JsonObject
            {
                ["code"] = "DONE",
                ["code_type"] = "COMPLETED",
                ["actions"] = new JsonArray(new JsonObject { ["action"] = "MANUALLY_REVIEW" }),
            })),
        ];
}
