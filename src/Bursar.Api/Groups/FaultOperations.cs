namespace Bursar.Api;

/// <summary>Faults that a sandbox is asked for.</summary>
internal static class FaultOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/faults", CreateFault.AnswerAsync),
        new("GET", "/faults", GetFaults.AnswerAsync),
        new("DELETE", "/faults", DeleteFaults.AnswerAsync),
        new("DELETE", "/faults/{fault}", DeleteFault.AnswerAsync),
    ];
}
