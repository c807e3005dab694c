using Microsoft.AspNetCore.Http;

namespace Bursar.Http;

/// <summary>
/// Metadata of an endpoint at which faults can be provoked: how its API says that it cannot answer.
/// </summary>
/// <param name="Operations">The operations behind the endpoint, by their names.</param>
/// <param name="WriteAsync">
/// Writes the answer to <see cref="ProvokedFault.Throttled"/>, <see cref="ProvokedFault.ServerError"/> or
/// <see cref="ProvokedFault.Unavailable"/>, as the vendor would.
/// </param>
public sealed record FaultForm(IReadOnlyList<string> Operations, Func<HttpContext, ProvokedFault, ValueTask> WriteAsync);
