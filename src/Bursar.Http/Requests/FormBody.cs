using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Bursar.Http;

/// <summary>Reads what a browser sends with a form, at most <see cref="RequestBody.MaxBytes"/>.</summary>
public static class FormBody
{
    private const string Type = "application/x-www-form-urlencoded";

    /// <summary>The fields of a form; null if the request has none, or one that cannot be read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="budget">The memory for bodies; null for someone who is not known.</param>
    /// <param name="maxFields">The most fields.</param>
    public static async ValueTask<IReadOnlyDictionary<string, StringValues>?> ReadAsync(
        HttpRequest request, BodyBudget? budget, int maxFields)
    {
        if (request.ContentType?.StartsWith(Type, StringComparison.OrdinalIgnoreCase) != true) return null;
        using var body = await RequestBody.ReadAsync(request, budget);
        if (body.Fault is not null) return null;
        try
        {
            using var reader = new FormReader(Encoding.UTF8.GetString(body.Bytes))
            {
                ValueCountLimit = maxFields,
                ValueLengthLimit = RequestBody.MaxBytes,
            };
            return await reader.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
