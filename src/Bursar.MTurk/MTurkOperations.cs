using System.Collections.Frozen;
using Bursar.Http;

namespace Bursar.MTurk;

/// <summary>Every operation of the API (botocore data/mturk/2017-01-17). Each group lists its own.</summary>
public static class MTurkOperations
{
    private const string Prefix = "MTurkRequesterServiceV20170117.";

    /// <summary>All 39 operations in the order of their names.</summary>
    public static IReadOnlyList<MTurkOperation> All { get; } =
    [
        .. new[]
        {
            AccountOperations.All,
            HitOperations.All,
            AssignmentOperations.All,
            BonusOperations.All,
            QualificationOperations.All,
            WorkerOperations.All,
            NotificationOperations.All,
        }.SelectMany(group => group).OrderBy(operation => operation.Name, StringComparer.Ordinal),
    ];

    /// <summary>The operations by the value of <c>X-Amz-Target</c>.</summary>
    internal static FrozenDictionary<string, MTurkOperation> ByTarget { get; } =
        All.ToFrozenDictionary(operation => Prefix + operation.Name, StringComparer.Ordinal);

    /// <summary>Notes which targets an unknown one was probably meant to be.</summary>
    internal static void Miss(string target, CallNote note)
    {
        var name = target[(target.LastIndexOf('.') + 1)..];
        foreach (var near in NearMiss.Of(name, All.Select(operation => operation.Name)))
            note.Hint($"Did you mean X-Amz-Target: {Prefix}{near}?");
    }
}
