using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bursar.Http;

/// <summary>What a browser sent with a form, at most <see cref="RequestBody.MaxBytes"/>.</summary>
/// <param name="Values">The fields; null if they could not be read.</param>
/// <param name="Fault">Why not, in a sentence for whoever sent it; null if they were read.</param>
public readonly record struct FormBody(IReadOnlyDictionary<string, StringValues>? Values, Fault? Fault)
{
    private const string Type = "application/x-www-form-urlencoded";

    private static readonly FormBody TooLarge = new(null, Fault.BodyTooLarge with
    {
        Message = $"A form has at most {RequestBody.MaxBytes >> 20} MiB.",
    });

    private static readonly FormBody None = new(null, new(FaultKind.BodyUnreadable, "This is no form.")
    {
        Status = StatusCodes.Status400BadRequest,
    });

    /// <summary>Reads a form. One that is too large passes, so that the browser sees the answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="budget">The memory for bodies; null for someone who is not known.</param>
    /// <param name="maxFields">The most fields.</param>
    public static async ValueTask<FormBody> ReadAsync(HttpRequest request, BodyBudget? budget, int maxFields)
    {
        if (request.ContentType?.StartsWith(Type, StringComparison.OrdinalIgnoreCase) != true) return None;
        using var body = await RequestBody.ReadOrPassAsync(request, budget);
        if (body.Fault is { } fault) return fault.Kind == FaultKind.BodyTooLarge ? TooLarge : new(null, fault);
        try
        {
            using var reader = new FormReader(Encoding.UTF8.GetString(body.Bytes))
            {
                ValueCountLimit = maxFields,
                KeyLengthLimit = RequestBody.MaxBytes,
                ValueLengthLimit = RequestBody.MaxBytes,
            };
            return new(await reader.ReadFormAsync(request.HttpContext.RequestAborted), null);
        }
        catch (InvalidDataException)
        {
            return new(null, Fault.BodyTooLarge with { Message = $"A form has at most {maxFields} fields." });
        }
    }
}
