using Bursar.Http;

namespace Bursar.Api;

/// <summary>Saved states of a sandbox.</summary>
internal static class SnapshotOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/reset", ResetBooks.AnswerAsync) { Status = 204, Money = "Every balance is as it was at the beginning." },
        new("GET", "/snapshots", GetSnapshots.AnswerAsync) { Gives = () => BodyShape.Of(SnapshotJson.Default.SnapshotList) },
        new("POST", "/snapshots", CreateSnapshot.AnswerAsync)
        {
            Takes = () => BodyShape.Of(SnapshotJson.Default.SnapshotRequest),
            Gives = () => BodyShape.Of(SnapshotJson.Default.Snapshot),
            Status = 201,
        },
        new("POST", "/snapshots/{snapshot}/restore", RestoreSnapshot.AnswerAsync)
        {
            Status = 204, Money = "Every balance is as it was in the snapshot.",
        },
        new("GET", "/snapshots/{snapshot}/file", ExportSnapshot.AnswerAsync) { Gives = () => BodyShape.File("application/zip") },
        new("PUT", "/snapshots/{snapshot}/file", ImportSnapshot.AnswerAsync)
        {
            Takes = () => BodyShape.File("application/zip"), Gives = () => BodyShape.Of(SnapshotJson.Default.Snapshot),
        },
        new("DELETE", "/snapshots/{snapshot}", DeleteSnapshot.AnswerAsync) { Status = 204 },
    ];
}
