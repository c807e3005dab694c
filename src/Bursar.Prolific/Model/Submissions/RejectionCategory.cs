using System.Collections.Frozen;

namespace Bursar.Prolific;

/// <summary>The categories of rejection (Prolific API docs, Submissions).</summary>
internal static class RejectionCategory
{
    /// <summary>Every category.</summary>
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
