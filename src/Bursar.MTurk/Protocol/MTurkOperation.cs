namespace Bursar.MTurk;

/// <summary>An operation of MTurk's Requester API.</summary>
/// <param name="Name">Its name in the API.</param>
public sealed record MTurkOperation(string Name)
{
    /// <summary>An operation that can be called here.</summary>
    internal MTurkOperation(string name, Func<MTurkCall, ValueTask<MTurkError?>> answer) : this(name) => Answer = answer;

    /// <summary>Whether it can be called here; one that cannot answers a RequestError that says so.</summary>
    public bool Offered => Answer is not null;

    /// <summary>Writes the answer, or tells why there is none.</summary>
    internal Func<MTurkCall, ValueTask<MTurkError?>>? Answer { get; }
}
