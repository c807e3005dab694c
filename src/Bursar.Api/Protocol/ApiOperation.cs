using System.Text.Json;
using Bursar.Http;

namespace Bursar.Api;

/// <summary>An operation of this API: one line of its group's table.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below <c>/bursar/v1</c>, with its parameters in braces.</param>
/// <param name="Answer">The handler.</param>
internal sealed record ApiOperation(string Method, string Path, Func<ApiCall, ValueTask<ApiAnswer>> Answer)
{
    /// <summary>Whether it is among the inspected calls; not where it is how they are read.</summary>
    public bool IsNoted { get; init; } = true;

    /// <summary>Its name in metrics and in the access log.</summary>
    public string Name => $"{Method} {ApiDialect.Root}{Path}";

    /// <summary>Makes the form of its request, which only its description needs; null for none.</summary>
    public Func<BodyShape>? Takes { get; init; }

    /// <summary>Makes the form of its answer, which only its description needs; null for none.</summary>
    public Func<BodyShape>? Gives { get; init; }

    /// <summary>The status of its answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The parameters of its query.</summary>
    public IReadOnlyList<QueryParameter> Query { get; init; } = [];

    /// <summary>Whether a retry is recognized by an <c>Idempotency-Key</c>.</summary>
    public bool TakesKey { get; init; }

    /// <summary>What it does to the money, in a sentence.</summary>
    public string Money { get; init; } = OperationReference.NoMoney;

    /// <summary>What is said of it.</summary>
    /// <param name="group">The name of its group.</param>
    public OperationReference ToReference(string group)
    {
        var handler = Answer.Method.DeclaringType!;
        return new(JsonNamingPolicy.KebabCaseLower.ConvertName(handler.Name), group, Method, ApiDialect.Root + Path, handler)
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
