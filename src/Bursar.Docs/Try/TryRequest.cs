using System.Text;

namespace Bursar.Docs;

/// <summary>A call that is made of what was typed.</summary>
/// <param name="Method">The method.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Headers">Its headers but the host's.</param>
/// <param name="Body">Its body; empty for none.</param>
internal sealed record TryRequest(string Method, Uri Address, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    private const string Mask = "•••";

    /// <summary>How it looks on the wire, without secrets that are not the demo's.</summary>
    public required string Shown { get; init; }

    /// <summary>Makes it.</summary>
    /// <param name="shape">What can be typed.</param>
    /// <param name="sheet">What was typed.</param>
    /// <param name="door">How it enters.</param>
    /// <param name="server">The address of the server.</param>
    /// <returns>The call; or why there can be none, in a sentence.</returns>
    public static (TryRequest? Request, string Why) Of(TryShape shape, TrySheet sheet, TryDoor door, Uri server)
    {
        var path = shape.Operation.Path;
        List<string> query = [];
        List<(string Name, string Value)> headers = [];
        foreach (var (field, value) in shape.Fields.Zip(sheet.Values))
        {
            if (field.Place == "path")
            {
                // Dots alone would lead elsewhere.
                if (value.Trim('.').Length == 0) return (null, $"{field.Name} is a part of the path. Type one.");
                path = path.Replace($"{{{field.Name}}}", Uri.EscapeDataString(value), StringComparison.Ordinal);
            }
            else if (value.Length > 0 && field.Place == "query") query.Add($"{field.Name}={Uri.EscapeDataString(value)}");
            else if (value.Length > 0) headers.Add((field.Name, value));
        }
        if (query.Count > 0) path += $"?{string.Join('&', query)}";
        var address = new Uri(server, path);
        var body = shape.MediaType is null ? [] : Encoding.UTF8.GetBytes(sheet.Body);
        if (body.Length > 0) headers.Add(("Content-Type", shape.MediaType!));
        if (headers.Select(one => one.Value).Concat(sheet.Keys).Any(value => value.AsSpan().ContainsAnyExceptInRange(' ', '~')))
            return (null, "A header can have only letters, digits and signs of ASCII.");
        headers.AddRange(door.Admit(sheet.Keys, address, shape.Operation.Id, body));
        headers.RemoveAll(one => one.Name.Equals("host", StringComparison.OrdinalIgnoreCase)); // The client sets it.
        return (new(shape.Operation.Method, address, headers, body) { Shown = Show(shape, sheet, door, address, headers) }, "");
    }

    /// <summary>The message that a client sends.</summary>
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(new HttpMethod(Method), Address);
        if (Body.Length > 0) message.Content = new ByteArrayContent(Body);
        foreach (var (name, value) in Headers)
            if (!message.Headers.TryAddWithoutValidation(name, value))
                message.Content?.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    private static string Show(
        TryShape shape, TrySheet sheet, TryDoor door, Uri address, IEnumerable<(string Name, string Value)> headers)
    {
        var head = string.Concat(headers.Select(one => $"{one.Name}: {one.Value}\n"));
        foreach (var (key, typed) in door.Keys.Zip(sheet.Keys))
            if (typed.Length > 0 && typed != key.Known) head = head.Replace(typed, Mask, StringComparison.Ordinal);
        var body = shape.MediaType is null || sheet.Body.Length == 0 ? "" : $"\n{sheet.Body}\n";
        return $"{shape.Operation.Method} {address.PathAndQuery} HTTP/1.1\nHost: {address.Authority}\n{head}{body}";
    }
}
