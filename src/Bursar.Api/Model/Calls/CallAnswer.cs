using System.Text.Json.Serialization;
using Bursar.Http;

namespace Bursar.Api;

/// <summary>A call that a sandbox answered, and what it caused. Secrets are masked.</summary>
/// <param name="Number">Its number, in the order of the answers.</param>
/// <param name="At">When it arrived, by the machine's clock.</param>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Api"><c>mturk</c>, <c>prolific</c>, <c>bursar</c>, or <c>unknown</c> for a path of none.</param>
/// <param name="Operation">The operation; <c>unknown</c> for none.</param>
/// <param name="Method">The method.</param>
/// <param name="Path">The path and the query.</param>
/// <param name="Body">The body, at most 16 KiB of it; empty for none.</param>
/// <param name="Status">The status of the answer; 0 if the connection was dropped without one.</param>
/// <param name="Answer">The body of the answer, at most 16 KiB of it.</param>
/// <param name="Refusal">Why it was refused; null if it was not.</param>
/// <param name="Signature">The signature that was refused, compared; null for none.</param>
/// <param name="Hints">What may help, such as the path that was probably meant.</param>
/// <param name="Fault">The fault that was provoked on request; null for none.</param>
/// <param name="Commands">The commands, at most 100 of them.</param>
public sealed record CallAnswer(
    [property: JsonPropertyName("number")] long Number,
    [property: JsonPropertyName("at"), JsonConverter(typeof(TimestampConverter))] DateTimeOffset At,
    [property: JsonPropertyName("milliseconds")] double Milliseconds,
    [property: JsonPropertyName("api")] string Api,
    [property: JsonPropertyName("operation")] string Operation,
    [property: JsonPropertyName("method")] string Method,
    [property: JsonPropertyName("path")] string Path,
    [property: JsonPropertyName("body")] string Body,
    [property: JsonPropertyName("status")] int Status,
    [property: JsonPropertyName("answer")] string Answer,
    [property: JsonPropertyName("refusal")] RefusalAnswer? Refusal,
    [property: JsonPropertyName("signature")] SignatureAnswer? Signature,
    [property: JsonPropertyName("hints")] IReadOnlyList<string> Hints,
    [property: JsonPropertyName("fault")] string? Fault,
    [property: JsonPropertyName("commands")] IReadOnlyList<CommandAnswer> Commands)
{
    /// <summary>The error where no calls are inspected.</summary>
    internal static ApiError NotInspected(ApiCall call) => call.Services.Sandbox is null
        ? ApiError.Of(
            ApiErrorCode.SandboxOnly, "Calls are inspected only in sandbox mode: bursar serve --sandbox, or bursar demo.")
        : ApiError.Of(ApiErrorCode.SandboxOnly, "Calls are not inspected: Bursar:InspectedCalls is 0.");

    /// <summary>Maps a call.</summary>
    internal static async ValueTask<CallAnswer> OfAsync(ApiCall call, NotedCall one)
    {
        List<CommandAnswer> commands = [];
        foreach (var command in one.Note.Commands) commands.Add(await CommandAnswer.OfAsync(call, command));
        return new(
            one.Number,
            one.At,
            Math.Round(one.Milliseconds, 3),
            one.Api,
            one.Operation,
            one.Method,
            one.Path,
            one.Body,
            one.Status,
            one.Answer,
            one.Refusal is { } refusal ? new(refusal.Code, refusal.Why) : null,
            one.Note.Signature is { } contest ? new(contest.Expected, contest.Original, contest.Why) : null,
            one.Note.Hints,
            one.Note.Provoked,
            commands);
    }
}

/// <summary>Why a call was refused.</summary>
/// <param name="Code">The error's code or type in its API; empty if it has none.</param>
/// <param name="Why">The reason.</param>
public sealed record RefusalAnswer(
    [property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("why")] string Why);

/// <summary>A refused signature.</summary>
/// <param name="Expected">The canonical request of what arrived.</param>
/// <param name="Original">The canonical request that was signed; null if it was not found.</param>
/// <param name="Why">What differs.</param>
public sealed record SignatureAnswer(
    [property: JsonPropertyName("expected")] string Expected,
    [property: JsonPropertyName("signed")] string? Original,
    [property: JsonPropertyName("why")] string Why);

/// <summary>A page of calls, oldest first.</summary>
/// <param name="Calls">The calls on this page.</param>
/// <param name="Next">The value of <c>after</c> for the next page; null on the last page.</param>
public sealed record CallPage(
    [property: JsonPropertyName("calls")] IReadOnlyList<CallAnswer> Calls,
    [property: JsonPropertyName("next")] long? Next);
