namespace Bursar.Api;

/// <summary>Saved states of a sandbox.</summary>
internal static class SnapshotOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/reset", ResetBooks.AnswerAsync),
        new("GET", "/snapshots", GetSnapshots.AnswerAsync),
        new("POST", "/snapshots", CreateSnapshot.AnswerAsync),
        new("POST", "/snapshots/{snapshot}/restore", RestoreSnapshot.AnswerAsync),
        new("GET", "/snapshots/{snapshot}/file", ExportSnapshot.AnswerAsync),
        new("PUT", "/snapshots/{snapshot}/file", ImportSnapshot.AnswerAsync),
        new("DELETE", "/snapshots/{snapshot}", DeleteSnapshot.AnswerAsync),
    ];
}
