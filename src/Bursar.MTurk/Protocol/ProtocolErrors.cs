using System.Diagnostics;
using Bursar.Http;

namespace Bursar.MTurk;

/// <summary>Errors of requests that never reach an operation.</summary>
internal static class ProtocolErrors
{
    /// <summary>The body is not a JSON object.</summary>
    public static readonly MTurkError Serialization = new("SerializationException");

    /// <summary>The target is unknown.</summary>
    public static readonly MTurkError UnknownOperation = new("UnknownOperationException");

    /// <summary>The method is not POST.</summary>
    public static readonly MTurkError UnknownMethod =
        new("UnknownOperationException", "Every operation is called with POST.") { Status = 404 };

    /// <summary>The body is not AWS JSON 1.1: AWS's front ends answer 404 with the same name.</summary>
    public static readonly MTurkError UnknownContentType =
        new("UnknownOperationException", $"The Content-Type of a request is {MTurkBody.ContentType}.") { Status = 404 };

    // AWS's JSON services answer 413, too, each with its own name.
    private static readonly MTurkError TooLarge =
        new("RequestEntityTooLargeException", $"A request's body has at most {RequestBody.MaxBytes} bytes.") { Status = 413 };

    /// <summary>The error for a fault outside the operations.</summary>
    public static MTurkError Of(Fault fault) => fault.Kind switch
    {
        FaultKind.BodyTooLarge => TooLarge,
        FaultKind.BodyUnreadable => new("SerializationException", fault.Message) { Status = fault.Status },
        FaultKind.Busy => MTurkErrors.Throttled,
        FaultKind.StoreUnavailable or FaultKind.OutcomeUnknown or FaultKind.Bug => MTurkErrors.ServiceFault,
        var unknown => throw new UnreachableException($"MTurk's dialect has no error for {unknown}."),
    };

    /// <summary>The error for a fault that was asked for.</summary>
    /// <exception cref="UnreachableException">It is none that is answered.</exception>
    public static MTurkError OfProvoked(ProvokedFault fault) => fault switch
    {
        ProvokedFault.Throttled => MTurkErrors.Throttled,
        ProvokedFault.ServerError => MTurkErrors.ServiceFault,
        ProvokedFault.Unavailable => MTurkErrors.ServiceFault with { Status = 503 },
        _ => throw new UnreachableException($"{fault} has no answer."),
    };
}
