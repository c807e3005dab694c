namespace Bursar.Ledger;

/// <summary>What one attempt to send a delivery sends.</summary>
public abstract record HookSending;

/// <summary>An HTTP POST to a receiver.</summary>
/// <param name="Target">The absolute URL.</param>
/// <param name="ContentType">The body's media type, with its parameters.</param>
/// <param name="Headers">The headers beside that.</param>
/// <param name="Body">The body.</param>
public sealed record HookPost(
    string Target, string ContentType, IReadOnlyList<KeyValuePair<string, string>> Headers, string Body) : HookSending;

/// <summary>A mail in plain text.</summary>
/// <param name="Id">What identifies it, the same at every attempt: letters and digits.</param>
/// <param name="To">The address of the one who gets it.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The text.</param>
public sealed record Mail(string Id, string To, string Subject, string Text) : HookSending
{
    /// <summary>A mail of its own, which is sent once.</summary>
    public static Mail Once(string to, string subject, string text) => new($"{Guid.NewGuid():N}", to, subject, text);

    /// <summary>A file that is sent along; null for none.</summary>
    public MailAttachment? Attachment { get; init; }
}

/// <summary>A file in a mail.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record MailAttachment(string Name, string ContentType, ReadOnlyMemory<byte> Content);
