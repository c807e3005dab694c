using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The links of a study: itself, and its submissions.</summary>
internal static class StudyLinks
{
    /// <summary>The links of the study with this id.</summary>
    public static IReadOnlyDictionary<string, ListLink> Of(ProlificCall call, ObjectId study)
    {
        var own = $"/api/v1/studies/{study}/";
        return new Dictionary<string, ListLink>
        {
            ["self"] = new(call.Face.Address.Of(call.Http.Request, own), "Study"),
            ["related"] = new(call.Face.Address.Of(call.Http.Request, $"{own}submissions/"), "Submissions"),
        };
    }
}
