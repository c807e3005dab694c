using System.Net.Http.Headers;
using System.Text.Json;

namespace Bursar.Api.Tests;

/// <summary>An answer, read to its end.</summary>
internal sealed record Reply(int Status, string Text, HttpResponseHeaders Headers, HttpContentHeaders Content)
{
    public bool Replayed => Headers.TryGetValues("Idempotency-Replayed", out var values) && values.Single() is "true";

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string? this[string member]
        => Json.GetProperty(member) is { ValueKind: JsonValueKind.Null } ? null : Json.GetProperty(member).ToString();

    /// <summary>Checks the status, and that the length was told beforehand.</summary>
    public Reply Is(int status)
    {
        Assert.True(Status == status, $"{Status} instead of {status}: {Text}");
        if (Text.Length > 0) Assert.NotNull(Content.ContentLength);
        return this;
    }

    /// <summary>Checks that it is a problem with that status and code.</summary>
    public Reply IsProblem(int status, string code)
    {
        Is(status);
        Assert.Equal("application/problem+json", Content.ContentType?.MediaType);
        Assert.Equal(code, this["code"]);
        Assert.Equal(status, Json.GetProperty("status").GetInt32());
        Assert.NotEmpty(this["title"]!);
        Assert.NotEmpty(this["detail"]!);
        return this;
    }
}
