using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>The public keys for the signed tokens in participants' browsers.</summary>
internal static class WellKnownOperations
{
    private const string Group = "Well known endpoints";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/.well-known/study/jwks.json", GetStudyJwks.AnswerAsync)
        {
            NeedsToken = false, Gives = () => BodyShape.Of(WellKnownJson.Wire.PublicKeys),
        },
    ];
}
