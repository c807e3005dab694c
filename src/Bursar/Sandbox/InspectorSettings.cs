using Bursar.Http;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>How many calls of a sandbox are kept.</summary>
internal static class InspectorSettings
{
    private const int Default = 200;
    private const int Max = 10_000;

    /// <summary>Reads <c>Bursar:InspectedCalls</c>, 0 to 10,000.</summary>
    /// <returns>Where calls are kept; null for 0.</returns>
    /// <exception cref="CommandFailure">It is none, or out of its range.</exception>
    public static CallList? CallsOf(IConfiguration settings)
        => settings.NumberOf("Bursar:InspectedCalls", Default, 0, Max) is > 0 and var max ? new((int)max) : null;
}
