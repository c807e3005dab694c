using System.Text.Json;

namespace Bursar.Acceptance.Tests;

/// <summary>A queue that speaks as much of Amazon SQS as is sent to it, and a server's settings to send to it.</summary>
internal sealed class TestQueue : IAsyncDisposable
{
    private readonly HookReceiver _receiver = new();
    private readonly string _secret = Path.GetTempFileName();

    public TestQueue() => File.WriteAllText(_secret, "a secret of the operator's");

    /// <summary>The queue's URL.</summary>
    public string Url => _receiver.Url;

    /// <summary>Whether a message has come that was not taken.</summary>
    public bool HasMore => _receiver.HasMore;

    /// <summary>The server's settings, as environment variables.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["MTurk__SqsKeyId"] = "AKIAQUEUES",
        ["MTurk__SqsSecretFile"] = _secret,
    };

    /// <summary>The members of a notification specification that names it.</summary>
    public object Specification(params string[] types)
        => new { Destination = Url, Transport = "SQS", Version = "2014-08-15", EventTypes = types };

    /// <summary>Waits for a message.</summary>
    /// <returns>Its id, which is the same whenever it is sent, and its one event.</returns>
    public async Task<(string Id, JsonElement Event)> TakeAsync()
    {
        var sent = await _receiver.TakeAsync();
        Assert.StartsWith("AWS4-HMAC-SHA256 Credential=AKIAQUEUES/", sent.Headers["Authorization"], StringComparison.Ordinal);
        var members = sent.Body.Split('&').Select(one => one.Split('=')).ToDictionary(
            one => one[0], one => Uri.UnescapeDataString(one[1]));
        Assert.Equal("SendMessage", members["Action"]);
        var message = JsonElement.Parse(members["MessageBody"]);
        return (message.GetProperty("EventDocId").GetString()!, Assert.Single(message.GetProperty("Events").EnumerateArray()));
    }

    public async ValueTask DisposeAsync()
    {
        await _receiver.DisposeAsync();
        File.Delete(_secret);
    }
}
