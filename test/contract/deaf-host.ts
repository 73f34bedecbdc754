/** A host that hears nothing, not even that it should end. */
process.on('message', () => undefined);
