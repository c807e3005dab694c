using Bursar.Http;

namespace Bursar.Api;

/// <summary>The last calls of a sandbox, with what they caused.</summary>
internal static class CallOperations
{
    /// <summary>The group's operations.</summary>
    public static readonly IReadOnlyList<ApiOperation> All =
    [
        new("GET", "/calls", GetCalls.AnswerAsync)
        {
            Gives = () => BodyShape.Of(CallJson.Default.CallPage), Query = ApiQueries.Calls, IsNoted = false,
        },
        new("GET", "/calls/{call}", GetCall.AnswerAsync)
        {
            Gives = () => BodyShape.Of(CallJson.Default.CallAnswer), IsNoted = false,
        },
    ];
}
