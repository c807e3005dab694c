using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Bursar.Prolific.Tests;

/// <summary>An answer, read whole.</summary>
public sealed record Reply(HttpStatusCode Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, byte[] Body)
{
    private static readonly string[] ErrorFields =
        ["status", "error_code", "title", "detail", "additional_information", "traceback", "interactive"];

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>Asserts that it is an error in the wrapped form, field by field, and hands out its detail.</summary>
    public JsonElement Error(int status, int code)
    {
        Assert.True((int)Status == status, $"Expected {status}, got {(int)Status}: {Text}");
        Assert.Equal("application/json", ContentHeaders.ContentType?.ToString());
        Assert.Equal(Body.Length, ContentHeaders.ContentLength);
        Assert.Equal(["error"], Json.EnumerateObject().Select(field => field.Name));
        var error = Json.GetProperty("error");
        Assert.Equal(ErrorFields, error.EnumerateObject().Select(field => field.Name));
        Assert.Equal(status, error.GetProperty("status").GetInt32());
        Assert.Equal(code, error.GetProperty("error_code").GetInt32());
        Assert.NotEmpty(error.GetProperty("title").GetString()!);
        Assert.Equal(JsonValueKind.Null, error.GetProperty("additional_information").ValueKind);
        Assert.False(error.GetProperty("interactive").GetBoolean());
        return error.GetProperty("detail");
    }

    /// <summary>Asserts that it names exactly these fields as wrong, each with a list of messages.</summary>
    public void Invalid(params string[] fields)
    {
        var detail = Error(422, 140101);
        Assert.Equal(fields, detail.EnumerateObject().Select(field => field.Name));
        foreach (var field in detail.EnumerateObject()) Assert.NotEmpty(field.Value[0].GetString()!);
    }

    public Reply Ok(HttpStatusCode status = HttpStatusCode.OK)
    {
        Assert.True(Status == status, $"Expected {status}, got {(int)Status}: {Text}");
        Assert.Equal("application/json", ContentHeaders.ContentType?.ToString());
        Assert.Equal(Body.Length, ContentHeaders.ContentLength);
        return this;
    }
}
