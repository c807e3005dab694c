using Bursar.Http;

namespace Bursar.Api;

/// <summary>Faults that a sandbox is asked for.</summary>
internal static class FaultOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("POST", "/faults", CreateFault.AnswerAsync)
        {
            Takes = () => BodyShape.Of(FaultJson.Default.FaultRequest), Gives = () => BodyShape.Of(FaultJson.Default.FaultAnswer),
            Status = 201,
        },
        new("GET", "/faults", GetFaults.AnswerAsync) { Gives = () => BodyShape.Of(FaultJson.Default.FaultList) },
        new("DELETE", "/faults", DeleteFaults.AnswerAsync) { Status = 204 },
        new("DELETE", "/faults/{fault}", DeleteFault.AnswerAsync) { Status = 204 },
    ];
}
