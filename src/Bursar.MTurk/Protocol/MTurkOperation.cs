namespace Bursar.MTurk;

/// <summary>An operation of MTurk's Requester API.</summary>
public sealed record MTurkOperation
{
    internal MTurkOperation(string name, Func<MTurkCall, ValueTask<MTurkError?>> answer) => (Name, Answer) = (name, answer);

    /// <summary>Its name in the API.</summary>
    public string Name { get; }

    /// <summary>Writes the answer, or returns an error.</summary>
    internal Func<MTurkCall, ValueTask<MTurkError?>> Answer { get; }
}
