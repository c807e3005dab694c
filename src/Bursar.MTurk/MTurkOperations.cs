using System.Collections.Frozen;
using Bursar.Http;

namespace Bursar.MTurk;

/// <summary>Every operation of the API (botocore data/mturk/2017-01-17). Each group lists its own.</summary>
public static class MTurkOperations
{
    private const string Prefix = "MTurkRequesterServiceV20170117.";

    /// <summary>The operations of each group.</summary>
    internal static IReadOnlyList<(string Name, IReadOnlyList<MTurkOperation> Operations)> Groups { get; } =
    [
        ("Account", AccountOperations.All),
        ("HITs", HitOperations.All),
        ("Assignments", AssignmentOperations.All),
        ("Bonuses", BonusOperations.All),
        ("Qualifications", QualificationOperations.All),
        ("Workers", WorkerOperations.All),
        ("Notifications", NotificationOperations.All),
    ];

    /// <summary>All 39 operations in the order of their names.</summary>
    public static IReadOnlyList<MTurkOperation> All { get; } =
        [.. Groups.SelectMany(group => group.Operations).OrderBy(operation => operation.Name, StringComparer.Ordinal)];

    /// <summary>The operations by the value of <c>X-Amz-Target</c>.</summary>
    internal static FrozenDictionary<string, MTurkOperation> ByTarget { get; } =
        All.ToFrozenDictionary(TargetOf, StringComparer.Ordinal);

    /// <summary>The value of <c>X-Amz-Target</c> that names an operation.</summary>
    internal static string TargetOf(MTurkOperation operation) => Prefix + operation.Name;

    /// <summary>Notes which targets an unknown one was probably meant to be.</summary>
    internal static void Miss(string target, CallNote note)
    {
        var name = target[(target.LastIndexOf('.') + 1)..];
        foreach (var near in NearMiss.Of(name, All.Select(operation => operation.Name)))
            note.Hint($"Did you mean X-Amz-Target: {Prefix}{near}?");
    }
}
