using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The body of <c>POST /bursar/v1/payouts/{payout}/file</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PayoutFileRequest
{
    /// <summary>The form: <c>sepa</c>, <c>paypal</c> or <c>csv</c>; required.</summary>
    [JsonPropertyName("format")]
    public string? Format { get; init; }

    /// <summary>The name of the holder of the account that pays; required for <c>sepa</c>.</summary>
    [JsonPropertyName("payer")]
    public string? Payer { get; init; }

    /// <summary>The IBAN of that account; required for <c>sepa</c>.</summary>
    [JsonPropertyName("iban")]
    public string? Iban { get; init; }

    /// <summary>On which day the bank is to pay; today if it is omitted.</summary>
    [JsonPropertyName("on")]
    public DateOnly? On { get; init; }

    /// <summary>What people read beside the amount, at most 140 characters; may be omitted.</summary>
    [JsonPropertyName("text")]
    public string? Text { get; init; }
}

/// <summary>A payout's file, on the wire.</summary>
/// <param name="Name">A name for it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">The file, as text in UTF-8.</param>
public sealed record PayoutFileAnswer(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("media_type")] string MediaType,
    [property: JsonPropertyName("content")] string Content);
