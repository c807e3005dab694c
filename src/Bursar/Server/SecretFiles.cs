using Bursar.Ledger;
using Microsoft.Extensions.Logging;

namespace Bursar;

/// <summary>Warns at the start of files with secrets that other users can read: Bursar made them for their owner alone.</summary>
internal static partial class SecretFiles
{
    /// <summary>Logs each such file.</summary>
    public static void Check(DataDirectory data, ILogger log)
    {
        foreach (var path in new[] { data.MasterKeyFile, data.OperatorTokenFile })
            if (PrivateFile.IsOpenToOthers(path)) OpenToOthers(log, path);
    }

    [LoggerMessage(
        LogIds.SecretOpenToOthers,
        LogLevel.Warning,
        "Other users of this machine can read or change {Path}. Make it its owner's alone (chmod 600), and replace the secret.")]
    private static partial void OpenToOthers(ILogger log, string path);
}
