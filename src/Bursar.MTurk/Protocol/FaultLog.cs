using System.Security.Cryptography;
using Bursar.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bursar.MTurk;

/// <summary>Logs what an operator must know of a fault; that the store is away is logged now and then.</summary>
internal sealed class FaultLog(ILogger logger, TimeProvider clock)
{
    private readonly LogLimit _storeFailures = new(clock);

    /// <summary>Logs a fault.</summary>
    public void Write(HttpContext context, Fault fault)
    {
        var requestId = context.TraceIdentifier;
        if (fault.Cause is CryptographicException secret) MTurkLog.SecretLost(logger, requestId, secret);
        else if (fault.IsOfTheStore)
        {
            if (_storeFailures.Allows(out var others)) MTurkLog.StoreFailed(logger, requestId, fault.Message, others);
        }
        else if (fault.Kind is FaultKind.Bug) MTurkLog.Fault(logger, requestId, fault.Cause!);
    }
}
