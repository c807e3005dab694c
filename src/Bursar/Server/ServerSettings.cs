using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>
/// Settings from appsettings.json beside the program, from appsettings.json in the data directory, from the environment and from
/// options. Each source overrides those before it.
/// </summary>
internal static class ServerSettings
{
    /// <summary>Reads and merges all sources.</summary>
    /// <exception cref="CommandFailure">A file is not JSON.</exception>
    public static IConfigurationRoot Load(DataDirectory data, IEnumerable<KeyValuePair<string, string?>> options)
    {
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true, reloadOnChange: false)
                .AddJsonFile(data.SettingsFile, optional: true, reloadOnChange: false)
                .AddEnvironmentVariables()
                .AddInMemoryCollection(options)
                .Build();
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure(ExitCode.CannotStart, $"{failure.Message} {failure.GetBaseException().Message}", failure);
        }
    }
}
