using Bursar.Http;

namespace Bursar.Api;

/// <summary>Checkpoints, by which a rewrite of the past shows.</summary>
internal static class CheckpointOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/checkpoint", GetCheckpoint.AnswerAsync) { Gives = () => BodyShape.File("application/x-ndjson") },
    ];
}
