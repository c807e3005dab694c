using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bursar.MTurk;

/// <summary>
/// A refusal in the dialect's form: the shape's bare name in <c>__type</c>; with a code of MTurk's own, <c>Message</c> and
/// <c>TurkErrorCode</c>; without one, <c>message</c>, as AWS's own layers say it.
/// </summary>
/// <param name="Type">The shape's name.</param>
/// <param name="Message">A sentence for people; null where AWS sends none.</param>
internal sealed record MTurkError(string Type, string? Message = null)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The HTTP status; the JSON protocols say 400 to almost everything.</summary>
    public int Status { get; init; } = 400;

    /// <summary>MTurk's own code; null for an error of the protocol.</summary>
    public string? TurkErrorCode { get; init; }

    /// <summary>The member that is meant, where one value is the trouble.</summary>
    public string? Parameter { get; init; }

    /// <summary>Writes the body. A message of MTurk's own ends in the time in milliseconds, as the service's did.</summary>
    public void Write(IBufferWriter<byte> output, DateTimeOffset now)
    {
        using var json = new Utf8JsonWriter(output, Plain);
        json.WriteStartObject();
        json.WriteString("__type"u8, Type);
        if (TurkErrorCode is not null)
        {
            json.WriteString("Message"u8, $"{Message} ({now.ToUnixTimeMilliseconds()})");
            if (Parameter is not null) json.WriteString("Parameter"u8, Parameter);
            json.WriteString("TurkErrorCode"u8, TurkErrorCode);
        }
        else if (Message is not null)
        {
            json.WriteString("message"u8, Message);
        }
        json.WriteEndObject();
    }
}
