import mongoose from 'mongoose';

const Message = mongoose.model('Message', new mongoose.Schema({ text: String }));

export function remember(text) {
  Message.create({ text });
}
