using System.Collections.Frozen;

namespace Bursar.Prolific;

/// <summary>The reasons for a rejection that Prolific's API knows (Prolific API docs, Submissions).</summary>
internal static class RejectionCategory
{
    /// <summary>All of them.</summary>
    public static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal,
        "TOO_QUICKLY",
        "TOO_SLOWLY",
        "FAILED_INSTRUCTIONS",
        "INCOMP_LONGITUDINAL",
        "FAILED_CHECK",
        "LOW_EFFORT",
        "MALINGERING",
        "NO_CODE",
        "BAD_CODE",
        "NO_DATA",
        "UNSUPP_DEVICE",
        "OTHER");
}
