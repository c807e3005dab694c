using System.Text.Json;
using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>An operation of Prolific's API, whether it is offered here or not.</summary>
public sealed record ProlificOperation
{
    internal ProlificOperation(
        string group, string method, string path, Func<ProlificCall, ValueTask<ProlificError?>>? answer = null)
    {
        Group = group;
        Method = method;
        Path = path;
        Name = $"{method} {path}";
        Answer = answer;
    }

    /// <summary>The group in Prolific's documentation.</summary>
    public string Group { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path as documented, with the names of its parameters in braces.</summary>
    public string Path { get; }

    /// <summary>The method and the path: its name in metrics and in the access log.</summary>
    public string Name { get; }

    /// <summary>Whether it is answered only with a token. Few are not.</summary>
    public bool NeedsToken { get; init; } = true;

    /// <summary>Whether it is offered here. If not, it answers 501 in Prolific's error form.</summary>
    public bool Offered => Answer is not null;

    /// <summary>
    /// The handler; null if the operation is not offered. A handler that returns an error has written nothing, and the error
    /// becomes the answer.
    /// </summary>
    internal Func<ProlificCall, ValueTask<ProlificError?>>? Answer { get; }

    /// <summary>Prolific's id of it; null where that is the handler's name.</summary>
    internal string? Id { get; init; }

    /// <summary>Makes the form of its request, which only its description needs; null for none.</summary>
    internal Func<BodyShape>? Takes { get; init; }

    /// <summary>Makes the form of its answer, which only its description needs; null for none.</summary>
    internal Func<BodyShape>? Gives { get; init; }

    /// <summary>The status of its answer.</summary>
    internal int Status { get; init; } = 200;

    /// <summary>The parameters of its query.</summary>
    internal IReadOnlyList<QueryParameter> Query { get; init; } = [];

    /// <summary>Whether a retry is recognized by an <c>Idempotency-Key</c>, which is Bursar's own.</summary>
    internal bool TakesKey { get; init; }

    /// <summary>What it does to the money, in a sentence.</summary>
    internal string Money { get; init; } = OperationReference.NoMoney;

    /// <summary>What is said of it; only if it is offered.</summary>
    internal OperationReference ToReference()
    {
        var handler = Answer!.Method.DeclaringType!;
        return new(Id ?? JsonNamingPolicy.KebabCaseLower.ConvertName(handler.Name), Group, Method, Path, handler)
        {
            Takes = Takes?.Invoke(),
            Gives = Gives?.Invoke(),
            Status = Status,
            Query = Query,
            TakesKey = TakesKey,
            Money = Money,
        };
    }
}
