using System.Text.Json.Serialization;
using Bursar.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/faults</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FaultRequest
{
    private const int MaxTimes = 1_000_000;

    private static readonly Dictionary<string, ProvokedFault> Kinds =
        Enum.GetValues<ProvokedFault>().ToDictionary(SnakeCase.Of, StringComparer.Ordinal);

    /// <summary>The server has real books.</summary>
    public static readonly ApiError Refused = ApiError.Of(
        ApiErrorCode.SandboxOnly, "Faults can only be asked for in sandbox mode: bursar serve --sandbox, or bursar demo.");

    /// <summary>What happens; required.</summary>
    [JsonPropertyName("kind")]
    public string? Kind { get; init; }

    /// <summary>The API; both if omitted.</summary>
    [JsonPropertyName("api")]
    public string? Api { get; init; }

    /// <summary>The operation; all if omitted.</summary>
    [JsonPropertyName("operation")]
    public string? Operation { get; init; }

    /// <summary>The share of the calls, more than 0 and at most 1; all if omitted.</summary>
    [JsonPropertyName("rate")]
    public double? Rate { get; init; }

    /// <summary>What the choice follows from; chosen by the server if omitted.</summary>
    [JsonPropertyName("seed")]
    public int? Seed { get; init; }

    /// <summary>How often it strikes at most; without an end if omitted.</summary>
    [JsonPropertyName("times")]
    public int? Times { get; init; }

    /// <summary>By how many seconds something is late; required for <c>slow</c> and <c>balance_late</c>.</summary>
    [JsonPropertyName("seconds")]
    public int? Seconds { get; init; }

    /// <summary>The rule that the request describes.</summary>
    public Parsed<FaultRule> ToRule(ApiCall call)
    {
        if (Kind is null || !Kinds.TryGetValue(Kind, out var kind))
            return Wrong("kind", $"must be {string.Join(", ", Kinds.Keys)}.");
        var rule = new FaultRule(kind)
        {
            Api = Api,
            Operation = Operation,
            Rate = Rate ?? 1,
            Seed = Seed ?? Random.Shared.Next(1, 1_000_000),
            Times = Times,
            Seconds = Seconds ?? 0,
        };
        if (Api is not (null or "mturk" or "prolific")) return Wrong("api", "must be mturk or prolific.");
        if (rule.Rate is not (> 0 and <= 1)) return Wrong("rate", "must be more than 0 and at most 1.");
        if (Times is not (null or (> 0 and <= MaxTimes))) return Wrong("times", $"must be from 1 to {MaxTimes}.");
        if (rule.NeedsSeconds != Seconds.HasValue)
            return Wrong("seconds", rule.NeedsSeconds ? "is required: late by how much?" : $"{Kind} is not a matter of time.");
        var most = kind == ProvokedFault.Slow ? FaultRule.MaxDelay : FaultRule.MaxLate;
        if (rule.NeedsSeconds && Seconds is not > 0 || Seconds > most) return Wrong("seconds", $"must be from 1 to {most}.");
        return Operation is null ? rule : Checked(call, rule, Operation);
    }

    private static Parsed<FaultRule> Checked(ApiCall call, FaultRule rule, string operation)
    {
        if (rule.IsOfMessages) return Wrong("operation", "messages are not sent by operations; leave it out.");
        var known = call.Context.RequestServices.GetRequiredService<EndpointDataSource>().Endpoints
            .SelectMany(one => one.Metadata.GetMetadata<FaultForm>()?.Operations ?? []).ToHashSet(StringComparer.Ordinal);
        if (known.Contains(operation)) return rule;
        var near = NearMiss.Of(operation, known);
        return Wrong("operation", near.Count == 0 ? "there is none of this name." : $"did you mean {string.Join(" or ", near)}?");
    }

    private static ApiError Wrong(string member, string why) => ApiError.Of(ApiErrorCode.InvalidValue, $"{member}: {why}");
}
