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

    /// <summary>The request cannot be done (the model's <c>RequestError</c>).</summary>
    public static MTurkError RequestError(string code, string message) => new("RequestError", message) { TurkErrorCode = code };

    /// <summary>The operation is MTurk's, but cannot be called here yet.</summary>
    public static MTurkError NotOffered(string operation)
        => RequestError("AWS.MechanicalTurk.OperationNotOffered", $"The operation {operation} is not offered yet.");

    /// <summary>We cannot do it now (the model's <c>ServiceFault</c>); clients try again by themselves.</summary>
    public static readonly MTurkError ServiceFault =
        new("ServiceFault", "The service is temporarily unable to process your request. Try your call again.")
        {
            Status = 500,
            TurkErrorCode = "AWS.ServiceUnavailable",
        };

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
