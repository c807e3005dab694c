using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk;

/// <summary>What is said to a request that is no call of an operation.</summary>
internal static class ProtocolErrors
{
    /// <summary>The body is not a JSON object.</summary>
    public static readonly MTurkError Serialization = new("SerializationException");

    /// <summary>There is no such target.</summary>
    public static readonly MTurkError UnknownOperation = new("UnknownOperationException");

    /// <summary>The body does not arrive as HTTP has it: a chunk without its size, or bytes that come too slowly.</summary>
    public static MTurkError Unreadable(BadHttpRequestException why)
        => new("SerializationException", why.Message) { Status = why.StatusCode };

    /// <summary>Another method than POST.</summary>
    public static readonly MTurkError UnknownMethod =
        new("UnknownOperationException", "Every operation is called with POST.") { Status = 404 };

    /// <summary>A body of another type than AWS JSON 1.1: AWS's front ends answer 404 and the same name.</summary>
    public static readonly MTurkError UnknownContentType =
        new("UnknownOperationException", $"The Content-Type of a request is {MTurkBody.ContentType}.") { Status = 404 };

    /// <summary>The body is over the limit. AWS's JSON services answer 413 too, each with a name of its own.</summary>
    public static readonly MTurkError TooLarge =
        new("RequestEntityTooLargeException", $"A request's body has at most {MTurkBody.MaxBytes} bytes.") { Status = 413 };
}
